package se.tolv.architecture;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tolv.platform.identity.Role;

/**
 * An endpoint of the running application.
 *
 * @param roles who may call it, as its annotations say: role names, PUBLIC, or NOBODY where they say nothing
 */
record Endpoint(String method, String path, String roles, Class<?> resource, Method handler) {

    /** All of them, read from the application's beans. */
    static List<Endpoint> all() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type ->
                        type.isAnnotationPresent(Path.class) && type.getName().startsWith("se.tolv."))
                .distinct()
                .flatMap(Endpoint::endpointsOf)
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static Stream<Endpoint> endpointsOf(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(handler -> httpMethod(handler).stream()
                        .map(method -> new Endpoint(
                                method, pathOf(resource, handler), rolesOf(resource, handler), resource, handler)));
    }

    private static Optional<String> httpMethod(Method handler) {
        return Arrays.stream(handler.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String pathOf(Class<?> resource, Method handler) {
        Path own = handler.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        String clean = ("/" + path).replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    private static String rolesOf(Class<?> resource, Method handler) {
        return rolesIn(handler.getAnnotations())
                .or(() -> rolesIn(resource.getAnnotations()))
                .orElse("NOBODY");
    }

    private static Optional<String> rolesIn(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PermitAll) {
                return Optional.of("PUBLIC");
            }
            if (annotation instanceof RolesAllowed allowed) {
                return Optional.of(Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(" ")));
            }
        }
        return Optional.empty();
    }

    boolean changesSomething() {
        return !List.of("GET", "HEAD", "OPTIONS").contains(method);
    }

    /** The path with something in the place of each parameter: of its type, and belonging to nothing that there is. */
    String somePath() {
        String some = path;
        for (Parameter parameter : handler.getParameters()) {
            PathParam named = parameter.getAnnotation(PathParam.class);
            if (named != null) {
                some = some.replaceAll("\\{\\s*" + named.value() + "\\s*(:[^}]*)?}", someValue(parameter.getType()));
            }
        }
        return some.replaceAll("\\{[^}]*}", "x");
    }

    private static String someValue(Class<?> type) {
        if (type == UUID.class) {
            return UUID.randomUUID().toString();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        return type == String.class ? "x" : "1";
    }

    /** The type of content that the endpoint reads. */
    String contentType() {
        Consumes consumes = Optional.ofNullable(handler.getAnnotation(Consumes.class))
                .orElse(resource.getAnnotation(Consumes.class));
        if (consumes != null) {
            return consumes.value()[0];
        }
        return path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
    }

    /**
     * Asks for it, with nothing to say but which version was read, and a place in a list.
     *
     * @param read the version that was read; null: none is named
     */
    Response call(RequestSpecification request, String path, Integer read) {
        if (read != null) {
            request.header("If-Match", "\"" + read + "\"");
        }
        if (changesSomething()) {
            String type = contentType();
            String version = read == null ? "" : "version=%1$d&saves=%1$d&to=1".formatted(read);
            if (type.startsWith("multipart/")) {
                request.multiPart(read == null ? "nothing" : "version", read == null ? "x" : read.toString());
            } else if (type.endsWith("json") || type.endsWith("urlencoded")) {
                request.contentType(type).body(type.endsWith("json") ? "{}" : version);
            } else {
                request.contentType(type).body(new byte[] {'x'});
            }
        }
        return request.request(method, path);
    }

    /** Whether a person with one of these roles may ask for it. */
    boolean isOpenTo(Set<Role> who) {
        return who.stream().anyMatch(role -> Set.of(roles.split(" ")).contains(role.name()));
    }

    boolean isPublic() {
        return roles.equals("PUBLIC");
    }

    /** The endpoint's row in the table. */
    String row() {
        return String.join(",", method, path, roles);
    }

    String name() {
        return method + " " + path;
    }
}
