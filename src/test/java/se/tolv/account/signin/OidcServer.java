package se.tolv.account.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An OpenID Connect provider on this machine, for tests of sign-in: the authorization code flow of OpenID Connect
 * Core 1.0 with PKCE (RFC 7636, S256 only), one client, ID tokens signed with RS256.
 *
 * <p>It asks who signs in on a small form, or answers at once for the person given to {@link #nextSignIn}.
 */
public final class OidcServer implements AutoCloseable {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final String KEY_ID = "test";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String clientId;
    private final String clientSecret;
    private final HttpServer server;
    private final KeyPair keys;
    private final AtomicReference<Person> next = new AtomicReference<>();
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> accessTokens = new ConcurrentHashMap<>();

    private OidcServer(String clientId, String clientSecret) throws IOException, GeneralSecurityException {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        keys = newKeys();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/.well-known/openid-configuration", exchange -> json(200, discovery()));
        answer("/jwks", exchange -> json(200, Map.of("keys", List.of(jwk(keys, KEY_ID)))));
        answer("/authorize", this::authorize);
        answer("/token", this::token);
        answer("/userinfo", this::userInfo);
    }

    /** Starts a provider with one client, on a free port. */
    public static OidcServer start(String clientId, String clientSecret) {
        try {
            OidcServer server = new OidcServer(clientId, clientSecret);
            server.server.start();
            return server;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The OpenID Connect server did not start", e);
        }
    }

    /** The address that a client is configured with, without a slash at its end. */
    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Lets the next person who comes to sign in be this one, without a form. */
    public void nextSignIn(Person person) {
        next.set(person);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /**
     * Who signs in.
     *
     * @param subject what the provider knows the person by, whatever their e-mail address
     * @param flaw what is wrong with the token
     * @param tokenLifetime from the sign-in until the ID token expires; negative for one that has expired already
     */
    public record Person(
            String subject, String email, boolean emailVerified, String name, Duration tokenLifetime, Flaw flaw) {

        /** Somebody with a verified address, and a subject of their own. */
        public static Person named(String name, String email) {
            String subject = UUID.nameUUIDFromBytes(email.getBytes(UTF_8)).toString();
            return new Person(subject, email, true, name, LIFETIME, Flaw.NONE);
        }

        public Person withUnverifiedEmail() {
            return new Person(subject, email, false, name, tokenLifetime, flaw);
        }

        public Person withExpiredToken() {
            return new Person(subject, email, emailVerified, name, LIFETIME.negated(), flaw);
        }

        public Person withTokenThatIs(Flaw wrong) {
            return new Person(subject, email, emailVerified, name, tokenLifetime, wrong);
        }
    }

    /** What can be wrong with an ID token. */
    public enum Flaw {
        NONE,
        UNSIGNED,
        /** With a key of nobody's, under the name of ours. */
        SIGNED_BY_ANOTHER_KEY,
        /** With a key of nobody's, which comes along in the token's header. */
        SIGNED_BY_A_KEY_OF_ITS_OWN,
        /** By HMAC with our public key, which everybody knows. */
        SIGNED_BY_THE_PUBLIC_KEY,
        FOR_ANOTHER_CLIENT,
        BY_ANOTHER_ISSUER,
        OF_ANOTHER_SIGN_IN
    }

    /** What a person allowed the client, by the parameters of its request. */
    private record Grant(Person person, Map<String, String> request) {

        Map<String, Object> claims() {
            List<String> scopes = List.of(request.get("scope").split(" "));
            Map<String, Object> claims = new LinkedHashMap<>();
            claims.put("sub", person.subject());
            if (scopes.contains("email")) {
                claims.put("email", person.email());
                claims.put("email_verified", person.emailVerified());
            }
            if (scopes.contains("profile")) {
                claims.put("name", person.name());
            }
            return claims;
        }
    }

    private Map<String, Object> discovery() {
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("issuer", issuer());
        discovery.put("authorization_endpoint", issuer() + "/authorize");
        discovery.put("token_endpoint", issuer() + "/token");
        discovery.put("userinfo_endpoint", issuer() + "/userinfo");
        discovery.put("jwks_uri", issuer() + "/jwks");
        discovery.put("response_types_supported", List.of("code"));
        discovery.put("grant_types_supported", List.of("authorization_code"));
        discovery.put("subject_types_supported", List.of("public"));
        discovery.put("id_token_signing_alg_values_supported", List.of("RS256"));
        discovery.put("scopes_supported", List.of("openid", "email", "profile"));
        discovery.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
        discovery.put("code_challenge_methods_supported", List.of("S256"));
        return discovery;
    }

    private static Map<String, String> jwk(KeyPair pair, String id) {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                id,
                "n",
                base64(unsigned(key.getModulus())),
                "e",
                base64(unsigned(key.getPublicExponent())));
    }

    /** A wrong client or return address is told to the person; anything else to the client (RFC 6749, 4.1.2.1). */
    private Answer authorize(HttpExchange exchange) throws IOException {
        Map<String, String> request = parameters(exchange.getRequestURI().getRawQuery());
        if (!clientId.equals(request.get("client_id")) || !isAddress(request.get("redirect_uri"))) {
            return html(400, "<p>Unknown client, or no redirect_uri");
        }
        if (!"code".equals(request.get("response_type"))) {
            return refuse(request, "unsupported_response_type");
        }
        if (!List.of(request.getOrDefault("scope", "").split(" ")).contains("openid")) {
            return refuse(request, "invalid_scope");
        }
        if (!"S256".equals(request.get("code_challenge_method")) || !request.containsKey("code_challenge")) {
            return refuse(request, "invalid_request");
        }
        if (exchange.getRequestMethod().equals("POST")) {
            Map<String, String> form = parameters(body(exchange));
            return approve(new Grant(Person.named(form.get("name"), form.get("email")), request));
        }
        Person person = next.getAndSet(null);
        return person == null ? html(200, FORM) : approve(new Grant(person, request));
    }

    private Answer approve(Grant grant) {
        String code = UUID.randomUUID().toString();
        codes.put(code, grant);
        return redirect(grant.request(), Map.of("code", code));
    }

    private Answer refuse(Map<String, String> request, String error) {
        return redirect(request, Map.of("error", error));
    }

    private Answer redirect(Map<String, String> request, Map<String, String> parameters) {
        Map<String, String> answer = new LinkedHashMap<>(parameters);
        if (request.containsKey("state")) {
            answer.put("state", request.get("state"));
        }
        String query = answer.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        String address = request.get("redirect_uri");
        return new Answer(302, "text/plain", "", address + (address.contains("?") ? "&" : "?") + query);
    }

    /** Exchanges a code, once, for tokens; the errors are those of RFC 6749, 5.2. */
    private Answer token(HttpExchange exchange) throws IOException {
        Map<String, String> form = parameters(body(exchange));
        if (!isClient(exchange.getRequestHeaders().getFirst("Authorization"), form)) {
            return json(401, Map.of("error", "invalid_client"));
        }
        if (!"authorization_code".equals(form.get("grant_type"))) {
            return json(400, Map.of("error", "unsupported_grant_type"));
        }
        Grant grant = codes.remove(form.getOrDefault("code", ""));
        if (grant == null
                || !grant.request().get("redirect_uri").equals(form.get("redirect_uri"))
                || !grant.request().get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")))) {
            return json(400, Map.of("error", "invalid_grant"));
        }
        String accessToken = UUID.randomUUID().toString();
        accessTokens.put(accessToken, grant);
        return json(
                200,
                Map.of(
                        "access_token",
                        accessToken,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LIFETIME.toSeconds(),
                        "id_token",
                        idToken(grant)));
    }

    private boolean isClient(String authorization, Map<String, String> form) {
        if (authorization == null) {
            return clientId.equals(form.get("client_id")) && clientSecret.equals(form.get("client_secret"));
        }
        String credentials = URLEncoder.encode(clientId, UTF_8) + ":" + URLEncoder.encode(clientSecret, UTF_8);
        return authorization.equals("Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
    }

    private Answer userInfo(HttpExchange exchange) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Grant grant = authorization == null ? null : accessTokens.get(authorization.replaceFirst("^Bearer ", ""));
        return grant == null ? json(401, Map.of("error", "invalid_token")) : json(200, grant.claims());
    }

    private String idToken(Grant grant) {
        Duration lifetime = grant.person().tokenLifetime();
        Instant expires = Instant.now().plus(lifetime);
        Map<String, Object> claims = grant.claims();
        Flaw flaw = grant.person().flaw();
        claims.put("iss", flaw == Flaw.BY_ANOTHER_ISSUER ? "http://elsewhere.example" : issuer());
        claims.put("aud", flaw == Flaw.FOR_ANOTHER_CLIENT ? "another" : clientId);
        claims.put("iat", expires.minus(lifetime.abs()).getEpochSecond());
        claims.put("exp", expires.getEpochSecond());
        if (grant.request().containsKey("nonce")) {
            claims.put(
                    "nonce",
                    flaw == Flaw.OF_ANOTHER_SIGN_IN
                            ? "another"
                            : grant.request().get("nonce"));
        }
        return switch (flaw) {
            case UNSIGNED -> signed(Map.of("alg", "none", "typ", "JWT"), claims) + ".";
            case SIGNED_BY_ANOTHER_KEY -> withSignature(signed(header("RS256"), claims), newKeys());
            case SIGNED_BY_A_KEY_OF_ITS_OWN -> {
                KeyPair own = newKeys();
                Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "RS256", "typ", "JWT", "kid", "own"));
                header.put("jwk", jwk(own, "own"));
                yield withSignature(signed(header, claims), own);
            }
            case SIGNED_BY_THE_PUBLIC_KEY -> {
                String signed = signed(header("HS256"), claims);
                yield signed + "." + base64(hmac(signed, keys.getPublic().getEncoded()));
            }
            default -> withSignature(signed(header("RS256"), claims), keys);
        };
    }

    private static Map<String, Object> header(String algorithm) {
        return Map.of("alg", algorithm, "typ", "JWT", "kid", KEY_ID);
    }

    private static String signed(Map<String, Object> header, Map<String, Object> claims) {
        return base64(bytes(header)) + "." + base64(bytes(claims));
    }

    private static String withSignature(String signed, KeyPair by) {
        return signed + "." + base64(sign(signed, by));
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(String text, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sign(String text, KeyPair by) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(by.getPrivate());
            signature.update(text.getBytes(US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAddress(String redirectUri) {
        return redirectUri != null && URI.create(redirectUri).isAbsolute();
    }

    /** Posts back to the address it came from, and so with the client's parameters. */
    private static final String FORM = """
            <form method="post">
              <label>E-mail <input name="email" type="email" required></label>
              <label>Name <input name="name" required></label>
              <button>Sign in</button>
            </form>
            """;

    private record Answer(int status, String type, String body, String location) {}

    private interface Endpoint {
        Answer handle(HttpExchange exchange) throws IOException;
    }

    private void answer(String path, Endpoint endpoint) {
        server.createContext(path, exchange -> {
            try (exchange) {
                Answer answer = endpoint.handle(exchange);
                byte[] body = answer.body().getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", answer.type());
                exchange.getResponseHeaders().set("Cache-Control", "no-store");
                if (answer.location() != null) {
                    exchange.getResponseHeaders().set("Location", answer.location());
                }
                exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    private static Answer json(int status, Map<String, ?> content) {
        return new Answer(status, "application/json", new String(bytes(content), UTF_8), null);
    }

    private static Answer html(int status, String body) {
        String page = "<!doctype html><html lang=en><title>Sign in</title>" + body;
        return new Answer(status, "text/html; charset=utf-8", page, null);
    }

    private static byte[] bytes(Map<String, ?> content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    }

    private static Map<String, String> parameters(String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8),
                        pair -> pair.length == 1 ? "" : URLDecoder.decode(pair[1], UTF_8)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the sign byte that {@link BigInteger} puts before a first bit that is set. */
    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
