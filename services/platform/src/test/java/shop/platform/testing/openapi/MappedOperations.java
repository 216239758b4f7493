package shop.platform.testing.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a process has mapped below {@code /api}, by method and path. One operation may have a handler per media type. */
final class MappedOperations {

    private MappedOperations() {}

    /** @param packages whose controllers count, with the packages below */
    static Map<String, List<HandlerMethod>> of(ApplicationContext process, List<String> packages) {
        Map<RequestMappingInfo, HandlerMethod> mapped = process.getBean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
        return mapped.entrySet().stream()
                .filter(mapping -> packages.stream().anyMatch(name -> isIn(name, mapping.getValue())))
                .flatMap(mapping -> names(mapping.getKey()).map(name -> Map.entry(name, mapping.getValue())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static boolean isIn(String packageName, HandlerMethod handler) {
        return (handler.getBeanType().getPackageName() + ".").startsWith(packageName + ".");
    }

    /** A handler without a method takes all of them, and is called {@code ANY}. */
    private static Stream<String> names(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }
}
