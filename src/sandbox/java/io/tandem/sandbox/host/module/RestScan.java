package io.tandem.sandbox.host.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Finds annotated classes by their bytes, so that classes without the annotations are never loaded. */
final class RestScan {
    private RestScan() {
    }

    static boolean isCandidate(URL entry) {
        try (InputStream in = entry.openStream()) {
            Finder finder = new Finder();
            new ClassReader(in).accept(finder, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return finder.found;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String className(URL entry) {
        String path = entry.getPath();
        return path.substring(1, path.length() - ".class".length()).replace('/', '.');
    }

    private static final class Finder extends ClassVisitor {
        private boolean found;
        private boolean isInterface;

        Finder() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            isInterface = (access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT)) != 0;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            found |= !isInterface && (descriptor.equals("Ljakarta/ws/rs/Path;") || descriptor.equals("Ljakarta/ws/rs/ext/Provider;"));
            return null;
        }
    }
}
