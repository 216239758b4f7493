package shop.storage.web;

import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;
import shop.storage.StorageApplication;
import shop.storage.domain.KeepPicture;
import shop.storage.domain.KeepReceipt;
import shop.storage.domain.PictureAddress;

/** A test against storage as a process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningStorage {

    ServletWebServerApplicationContext process;
    RawHttp http;

    @BeforeAll
    void start() {
        process = Processes.start(StorageApplication.class, "shop.storage.mongo-uri=" + EmbeddedMongo.uri("storage"));
        http = new RawHttp(Processes.port(process));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    /** @return where it is found */
    String keep(byte[] picture) {
        process.getBean(KeepPicture.class).keep(picture);
        return "/api/files/pictures/" + PictureAddress.of(picture).sha256();
    }

    /** @return where it is found */
    String keepReceipt(String customer, String text) {
        UUID order = UUID.randomUUID();
        process.getBean(KeepReceipt.class).keep(order, customer, text);
        return "/api/files/receipts/" + order;
    }

    static String user(String subject) {
        return "Authorization: Bearer " + TestTokens.user(subject);
    }

    static String staff() {
        return "Authorization: Bearer " + TestTokens.staff("sam");
    }

    /** Documents in the whole database. */
    long stored() {
        MongoDatabase database =
                process.getBean("storageDatabase", ModuleDatabase.class).get();
        return database.listCollectionNames().into(new java.util.ArrayList<>()).stream()
                .mapToLong(name -> database.getCollection(name).countDocuments())
                .sum();
    }
}
