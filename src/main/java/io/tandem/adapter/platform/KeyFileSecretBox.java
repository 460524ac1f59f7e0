package io.tandem.adapter.platform;

import io.tandem.shared.port.SecretBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a key in a file of the product's shared home: whoever copies the database alone reads no secret, and every node opens what another sealed.
 * The file is made at the first use. See docs/decisions for why there.
 */
public final class KeyFileSecretBox implements SecretBox {
    private static final String FORM = "v1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Supplier<Path> home;
    private final SecureRandom random = new SecureRandom();

    /** @param home the product's shared home; asked at each use, because it may not be known while the product starts */
    public KeyFileSecretBox(Supplier<Path> home) {
        this.home = home;
    }

    @Override
    public String seal(String secret, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key(), nonce, context).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return FORM + Base64.getEncoder().encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    @Override
    public String open(String sealed, String context) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed.substring(FORM.length()));
            byte[] nonce = java.util.Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, existingKey(), nonce, context).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new UnreadableException("a stored secret does not open with the key in " + file(), wrong);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] key() {
        Path file = file();
        if (!Files.exists(file)) {
            create(file);
        }
        return read(file);
    }

    private byte[] existingKey() {
        if (!Files.exists(file())) {
            throw new UnreadableException("the key file " + file() + " is gone", null);
        }
        return read(file());
    }

    /** Written beside and linked into place, so that no node ever reads half a key and two that start together agree on one. */
    private void create(Path file) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "secret", ".new", ownerOnly(file.getParent()));
            try {
                Files.writeString(fresh, Base64.getEncoder().encodeToString(key));
                publish(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the key file " + file + " cannot be made", unwritable);
        }
    }

    private static void publish(Path fresh, Path file) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException otherNodeWasFaster) {
            // Theirs counts.
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException noLinks) {
            Files.move(fresh, file);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
    }

    private static byte[] read(Path file) {
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new UnreadableException("the key file " + file + " holds no key", null);
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file " + file + " cannot be read", unreadable);
        } catch (IllegalArgumentException noKey) {
            throw new UnreadableException("the key file " + file + " holds no key", noKey);
        }
    }

    private Path file() {
        return home.get().resolve("tandem").resolve("secret.key");
    }
}
