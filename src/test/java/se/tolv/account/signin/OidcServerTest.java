package se.tolv.account.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tolv.account.signin.OidcServer.Person;

/** A client of its own walks through the flow, knowing only the issuer. */
class OidcServerTest {

    private static final String REDIRECT_URI = "http://localhost:8081/sign-in/done?from=start";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final Person CHEF = Person.named("Åsa Lind", "chef@demo.example");

    private final OidcServer server = OidcServer.start("tolv", "s3cret+%");
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void codeFlow_withPkce_givesASignedIdTokenForThePerson() throws Exception {
        server.nextSignIn(CHEF);

        Map<String, String> redirected = authorize(request());
        assertEquals("xyz & 1", redirected.get("state"));
        assertEquals("start", redirected.get("from"));
        JsonNode tokens = json(exchange(exchangeOf(redirected.get("code"))));
        JsonNode claims = verified(tokens.get("id_token").asText());

        assertEquals(server.issuer(), claims.get("iss").asText());
        assertEquals("tolv", claims.get("aud").asText());
        assertEquals("n-0S6", claims.get("nonce").asText());
        assertEquals(CHEF.subject(), claims.get("sub").asText());
        assertEquals("chef@demo.example", claims.get("email").asText());
        assertTrue(claims.get("email_verified").asBoolean());
        assertEquals("Åsa Lind", claims.get("name").asText());
        assertTrue(claims.get("exp").asLong() > Instant.now().getEpochSecond());

        JsonNode userInfo = json(send(HttpRequest.newBuilder(endpoint("userinfo_endpoint"))
                .header("Authorization", "Bearer " + tokens.get("access_token").asText())));
        assertEquals(CHEF.subject(), userInfo.get("sub").asText());
        assertEquals("chef@demo.example", userInfo.get("email").asText());
    }

    @Test
    void authorize_withNobodyGiven_asksWithAForm() throws Exception {
        URI address = URI.create(endpoint("authorization_endpoint") + "?" + encoded(request()));
        assertTrue(send(HttpRequest.newBuilder(address)).body().contains("<form method=\"post\">"));

        HttpResponse<String> answer = send(form(address, Map.of("email", "bedomare@demo.example", "name", "Bo Ek")));
        JsonNode tokens = json(exchange(exchangeOf(query(answer).get("code"))));

        assertEquals(
                "bedomare@demo.example",
                verified(tokens.get("id_token").asText()).get("email").asText());
    }

    @Test
    void nextSignIn_isForOneSignInOnly() throws Exception {
        server.nextSignIn(CHEF);
        authorize(request());
        URI address = URI.create(endpoint("authorization_endpoint") + "?" + encoded(request()));
        assertEquals(200, send(HttpRequest.newBuilder(address)).statusCode());
    }

    @Test
    void idToken_ofUnverifiedEmail_saysSo() throws Exception {
        server.nextSignIn(CHEF.withUnverifiedEmail());
        assertFalse(signIn(request()).get("email_verified").asBoolean());
    }

    @Test
    void idToken_expired_hasItsEndBehindIt() throws Exception {
        server.nextSignIn(CHEF.withExpiredToken());
        JsonNode claims = signIn(request());
        assertTrue(claims.get("exp").asLong() < Instant.now().getEpochSecond());
        assertTrue(claims.get("iat").asLong() < claims.get("exp").asLong());
    }

    @Test
    void idToken_withoutEmailScope_hasNoEmail() throws Exception {
        server.nextSignIn(CHEF);
        JsonNode claims = signIn(with(request(), "scope", "openid"));
        assertFalse(claims.has("email"));
        assertFalse(claims.has("name"));
    }

    @Test
    void authorize_withUnknownClient_doesNotRedirect() throws Exception {
        String query = encoded(with(request(), "client_id", "other"));
        assertEquals(
                400,
                send(HttpRequest.newBuilder(URI.create(endpoint("authorization_endpoint") + "?" + query)))
                        .statusCode());
    }

    @Test
    void authorize_withoutPkce_isRefused() throws Exception {
        Map<String, String> plain = with(request(), "code_challenge_method", "plain");
        assertEquals("invalid_request", authorize(plain).get("error"));
    }

    @Test
    void token_forUsedCode_isRefused() throws Exception {
        server.nextSignIn(CHEF);
        String code = authorize(request()).get("code");
        assertEquals(200, exchange(exchangeOf(code)).statusCode());
        assertRefused("invalid_grant", exchange(exchangeOf(code)));
    }

    @Test
    void token_withWrongVerifier_isRefused() throws Exception {
        server.nextSignIn(CHEF);
        String code = authorize(request()).get("code");
        assertRefused("invalid_grant", exchange(with(exchangeOf(code), "code_verifier", "guessed")));
    }

    @Test
    void token_withOtherRedirectUri_isRefused() throws Exception {
        server.nextSignIn(CHEF);
        String code = authorize(request()).get("code");
        assertRefused("invalid_grant", exchange(with(exchangeOf(code), "redirect_uri", "http://localhost/other")));
    }

    @Test
    void token_withWrongSecret_isRefused() throws Exception {
        server.nextSignIn(CHEF);
        String code = authorize(request()).get("code");
        assertRefused("invalid_client", exchange(with(exchangeOf(code), "client_secret", "guessed")));
    }

    @Test
    void token_withBasicAuthentication_isGiven() throws Exception {
        server.nextSignIn(CHEF);
        Map<String, String> form = exchangeOf(authorize(request()).get("code"));
        form.remove("client_id");
        form.remove("client_secret");
        String credentials = "tolv:" + URLEncoder.encode("s3cret+%", UTF_8);

        HttpResponse<String> answer = send(form(endpoint("token_endpoint"), form)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8))));

        assertEquals(200, answer.statusCode());
    }

    @Test
    void userInfo_withUnknownToken_isRefused() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(endpoint("userinfo_endpoint")).header("Authorization", "Bearer guessed"));
        assertEquals(401, answer.statusCode());
    }

    private static Map<String, String> request() throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", "tolv");
        request.put("redirect_uri", REDIRECT_URI);
        request.put("scope", "openid email profile");
        request.put("state", "xyz & 1");
        request.put("nonce", "n-0S6");
        request.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
        request.put("code_challenge_method", "S256");
        return request;
    }

    private static Map<String, String> exchangeOf(String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", REDIRECT_URI);
        form.put("code_verifier", VERIFIER);
        form.put("client_id", "tolv");
        form.put("client_secret", "s3cret+%");
        return form;
    }

    private static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        parameters.put(name, value);
        return parameters;
    }

    private JsonNode signIn(Map<String, String> request) throws Exception {
        HttpResponse<String> tokens = exchange(exchangeOf(authorize(request).get("code")));
        return verified(json(tokens).get("id_token").asText());
    }

    private Map<String, String> authorize(Map<String, String> request) throws Exception {
        URI address = URI.create(endpoint("authorization_endpoint") + "?" + encoded(request));
        return query(send(HttpRequest.newBuilder(address)));
    }

    private HttpResponse<String> exchange(Map<String, String> form) throws Exception {
        return send(form(endpoint("token_endpoint"), form));
    }

    private URI endpoint(String name) throws Exception {
        URI discovery = URI.create(server.issuer() + "/.well-known/openid-configuration");
        return URI.create(
                json(send(HttpRequest.newBuilder(discovery))).get(name).asText());
    }

    private JsonNode verified(String idToken) throws Exception {
        String[] parts = idToken.split("\\.");
        JsonNode key = json(send(HttpRequest.newBuilder(endpoint("jwks_uri"))))
                .get("keys")
                .get(0);
        assertEquals(
                key.get("kid"), new ObjectMapper().readTree(decoded(parts[0])).get("kid"));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.get("n")), number(key.get("e")))));
        signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        assertTrue(signature.verify(decoded(parts[2])), "the signature is by the published key");
        return new ObjectMapper().readTree(decoded(parts[1]));
    }

    private static BigInteger number(JsonNode value) {
        return new BigInteger(1, decoded(value.asText()));
    }

    private static byte[] decoded(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private static void assertRefused(String error, HttpResponse<String> answer) throws Exception {
        assertEquals(error, json(answer).get("error").asText());
    }

    private static HttpRequest.Builder form(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private static Map<String, String> query(HttpResponse<String> redirect) {
        assertEquals(302, redirect.statusCode(), redirect.body());
        String query = URI.create(redirect.headers().firstValue("Location").orElseThrow())
                .getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
