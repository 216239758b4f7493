package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** What a process says that gets keys for baskets which it cannot use. */
@ExtendWith(OutputCaptureExtension.class)
class StorefrontKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"s3cr3t-basket", "key-of-baskets-0,s3cr3t-basket"})
    void refusesAShortKeyWithoutPrintingAny(String keys, CapturedOutput output) {
        Throwable refusal = catchThrowable(() -> start("--shop.storefront.basket-key=" + keys));

        assertThat(refusal).isNotNull();
        assertThat(output.getAll())
                .contains("shop.storefront.basket-key", "16 characters")
                .doesNotContain("s3cr3t-basket")
                .doesNotContain("key-of-baskets-0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--shop.storefront.page-size=24", "--shop.storefront.basket-key="})
    void refusesToStartWithoutAnyKey(String argument, CapturedOutput output) {
        Throwable refusal = catchThrowable(() -> start(argument));

        assertThat(refusal).isNotNull();
        assertThat(output.getAll()).contains("shop.storefront.basket-key is not set");
    }

    @Test
    void takesSeveralKeysThatAreLongEnough() {
        assertThatCode(() -> start("--shop.storefront.basket-key=key-of-baskets-0,key-of-baskets-1"))
                .doesNotThrowAnyException();
    }

    private static void start(String... arguments) {
        new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(StorefrontProperties.class)
    static class Settings {}
}
