package shop.storage.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.platform.openapi.ModuleDocument;
import shop.storage.StorageModule;

/** Storage's two adapters: the public addresses and the contract. */
@Configuration(proxyBeanMethods = false)
@Import({PictureDownloads.class, PictureUploads.class, ReceiptDownloads.class, StorageEndpoint.class})
public class StorageWeb {

    @Bean
    ModuleDocument storageApiDocument() {
        return new ModuleDocument("storage", StorageModule.class);
    }

    @Bean
    FilterRegistrationBean<FileFilter> storageFileFilter() {
        FilterRegistrationBean<FileFilter> registration = new FilterRegistrationBean<>(new FileFilter());
        registration.setName("storageFileFilter");
        registration.addUrlPatterns("/api/files", "/api/files/*");
        return registration;
    }

    @Bean
    FilterRegistrationBean<PictureBound> storagePictureBound() {
        FilterRegistrationBean<PictureBound> registration = new FilterRegistrationBean<>(new PictureBound());
        registration.setName("storagePictureBound");
        registration.addUrlPatterns("/internal/storage/pictures");
        return registration;
    }
}
