package se.tolv.account.signin;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.core.http.HttpServerRequest;

/** A secret that came with a request, to be exchanged for an identity. */
class CredentialRequest extends BaseAuthenticationRequest {

    enum Kind {
        SESSION,
        TOKEN
    }

    final String host;
    final Kind kind;
    final String secret;

    CredentialRequest(HttpServerRequest request, Kind kind, String secret) {
        this.host = request.authority() == null ? "" : request.authority().host();
        this.kind = kind;
        this.secret = secret;
    }
}
