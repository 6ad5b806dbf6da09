package org.hrssplan.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A certificate authority for a trial and what it signs, made by the commands of {@code docs/tls.md}. */
final class TrialPki {
    static final String PASSWORD = "changeit";
    private static final List<String> STORE = List.of("-storetype", "PKCS12", "-storepass", PASSWORD);
    private static final List<String> KEY = List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "30");

    private final Path folder;

    /**
     * An authority with its key in {@code ca.p12} and its certificate in {@code trust.p12}.
     *
     * @param folder where it does not stand already
     */
    TrialPki(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        keytool("-genkeypair", "ca.p12", "-alias", "ca", "-dname", "CN=hrss-plan trial CA", "-ext", "bc:c=ca:true");
        keytool("-exportcert", "ca.p12", "-alias", "ca", "-rfc", "-file", "ca.pem");
        keytool("-importcert", "trust.p12", "-alias", "ca", "-noprompt", "-file", "ca.pem");
    }

    /** The certificate of the authority, for those who trust it. */
    Path trusted() {
        return folder.resolve("trust.p12");
    }

    /** A key with a certificate for this machine by its name and its address. */
    Path issue(String name) throws IOException {
        String store = name + ".p12";
        String names = "san=dns:localhost,ip:127.0.0.1";
        keytool("-genkeypair", store, "-alias", name, "-dname", "CN=" + name);
        keytool("-certreq", store, "-alias", name, "-file", name + ".csr");
        keytool(
                "-gencert",
                "ca.p12",
                "-alias",
                "ca",
                "-ext",
                names,
                "-ext",
                "eku=serverAuth,clientAuth",
                "-rfc",
                "-validity",
                "30",
                "-infile",
                name + ".csr",
                "-outfile",
                name + ".pem");
        keytool("-importcert", store, "-alias", "ca", "-noprompt", "-file", "ca.pem");
        keytool("-importcert", store, "-alias", name, "-file", name + ".pem");
        return folder.resolve(store);
    }

    /** The options of an application for one of its TLS configurations, such as {@code quarkus.tls}. */
    static List<String> options(String configuration, Path key, Path trusted) {
        return List.of(
                "-D" + configuration + ".key-store.p12.path=" + key,
                "-D" + configuration + ".key-store.p12.password=" + PASSWORD,
                "-D" + configuration + ".trust-store.p12.path=" + trusted,
                "-D" + configuration + ".trust-store.p12.password=" + PASSWORD);
    }

    /**
     * A client that trusts this authority.
     *
     * @param key with which it shows itself; null for one that does not
     */
    HttpClient client(@Nullable Path key) throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(load(trusted()));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(key == null ? null : load(key), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(context)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    private static KeyStore load(Path store) throws IOException, GeneralSecurityException {
        KeyStore loaded = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            loaded.load(in, PASSWORD.toCharArray());
        }
        return loaded;
    }

    private void keytool(String command, String store, String... options) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        line.addAll(List.of(command, "-keystore", store));
        line.addAll(STORE);
        line.addAll(List.of(options));
        if (command.equals("-genkeypair")) {
            line.addAll(KEY);
        }
        Path said = folder.resolve("keytool.log");
        try {
            int end = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                    .start()
                    .waitFor();
            if (end != 0) {
                throw new IllegalStateException(line + " ended with " + end + ", see " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
