package se.tolv.account.signin;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.core.http.HttpServerRequest;

/** A secret that came with a request, to be exchanged for an identity. */
class CredentialRequest extends BaseAuthenticationRequest {

    enum Kind {
        SESSION,
        TOKEN
    }

    /** Sent along by what a page asks for by itself, over and over: it keeps no session open. */
    static final String BY_ITSELF = "Tolv-By-Itself";

    final String host;
    final boolean byItself;
    final Kind kind;
    final String secret;

    CredentialRequest(HttpServerRequest request, Kind kind, String secret) {
        this.host = request.authority() == null ? "" : request.authority().host();
        this.byItself = request.getHeader(BY_ITSELF) != null;
        this.kind = kind;
        this.secret = secret;
    }
}
