package org.hrssplan.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.ClientAuth;
import java.util.Optional;

/** What is asked of and said to those who come by TLS; with which certificate they are served is the framework's. */
@ConfigMapping(prefix = "hrss-plan.http.tls")
interface TlsConfig {
    /** Whether they must show a certificate: {@code required}, {@code request} or {@code none}. */
    Optional<ClientAuth> clientCertificates();

    /** For how long browsers come by nothing else; the value of the header of this name. */
    @WithDefault("max-age=31536000")
    Optional<String> strictTransportSecurity();
}
