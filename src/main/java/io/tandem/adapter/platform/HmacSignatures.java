package io.tandem.adapter.platform;

import io.tandem.debt.sync.port.Signatures;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 by Java. */
public final class HmacSignatures implements Signatures {
    private static final String HMAC = "HmacSHA256";

    @Override
    public boolean isRight(byte[] message, String secret, String signature) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            String right = HexFormat.of().formatHex(mac.doFinal(message));
            return MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), signature.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }
}
