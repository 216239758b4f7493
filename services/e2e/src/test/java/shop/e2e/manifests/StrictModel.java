package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads an object into its Java type the way the API server validates it: a field that the type does not have is refused,
 * and so is a number where a text is due. The model by itself takes anything: what it does not know goes into a map.
 */
final class StrictModel {

    private static final KubernetesSerialization TYPES = new KubernetesSerialization();

    /** The model also has what clusters of today no longer serve. */
    private static final Pattern STABLE = Pattern.compile("(.*/)?v\\d+");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new WithoutRest())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                            .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
            .build();

    private StrictModel() {}

    /** @param where named in the message when it is refused */
    static HasMetadata read(String where, JsonNode object) {
        String version = object.path("apiVersion").asString("");
        String kind = object.path("kind").asString("");
        Class<? extends KubernetesResource> type = TYPES.getRegisteredKubernetesResource(version, kind);
        if (type == null || !HasMetadata.class.isAssignableFrom(type)) {
            throw new NotAManifest(where, "kind", "there is no '" + kind + "' in '" + version + "'");
        }
        if (!STABLE.matcher(version).matches()) {
            throw new NotAManifest(where, "apiVersion", "'" + version + "' of '" + kind + "' goes away some day");
        }
        try {
            HasMetadata read = (HasMetadata) MAPPER.treeToValue(object, type);
            if (read.getMetadata() == null || read.getMetadata().getName() == null) {
                throw new NotAManifest(where, "metadata.name", "missing");
            }
            return read;
        } catch (DatabindException e) {
            throw new NotAManifest(
                    where, path(e), e.getOriginalMessage().lines().findFirst().orElse("does not fit"));
        }
    }

    /** As the API server would give it back; equal objects have equal trees. */
    static JsonNode tree(HasMetadata object) {
        return MAPPER.valueToTree(object);
    }

    @SuppressWarnings("unchecked")
    static <T extends HasMetadata> T copy(T object) {
        return (T) MAPPER.treeToValue(tree(object), object.getClass());
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(StrictModel::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }

    private static final class WithoutRest extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(MapperConfig<?> config, Annotated annotated) {
            return false;
        }
    }
}
