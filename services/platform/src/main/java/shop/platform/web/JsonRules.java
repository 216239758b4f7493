package shop.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.type.LogicalType;

/** Public bodies are read strictly; contract records (packages named {@code api}) tolerate members they do not know. */
@Configuration(proxyBeanMethods = false)
class JsonRules {

    /** A page of 100 orders with 50 lines each stays below this, in any script; the edge bounds what comes from outside. */
    private static final long MAX_DOCUMENT = 8 * 1024 * 1024;

    @Bean
    JsonFactoryBuilderCustomizer platformJsonLimits() {
        return factory -> factory.streamReadConstraints(StreamReadConstraints.builder()
                .maxDocumentLength(MAX_DOCUMENT)
                .maxNestingDepth(20)
                .maxStringLength(64 * 1024)
                .maxNameLength(256)
                .maxNumberLength(40)
                .build());
    }

    @Bean
    JsonMapperBuilderCustomizer platformStrictJson() {
        return mapper -> mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .addHandler(new TolerantContracts());
    }

    private static final class TolerantContracts extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            Class<?> type = beanOrClass instanceof Class<?> known ? known : beanOrClass.getClass();
            if (!type.getPackageName().endsWith(".api")) {
                return false;
            }
            parser.skipChildren();
            return true;
        }

        /** An enum value of a newer release: the reader must cope with null, as it must with a missing member. */
        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String failure) {
            return type.isEnum() && type.getPackageName().endsWith(".api") ? null : NOT_HANDLED;
        }
    }
}
