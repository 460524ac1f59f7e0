package io.tandem.slice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads from byte code which members of the products our classes name, as the lines of META-INF/tandem/links.txt: product|kind|owner|name|descriptor. */
final class ProductLinks {
    private static final List<String> JIRA = List.of("com/atlassian/jira/", "com/atlassian/query/", "com/opensymphony/", "com/atlassian/activeobjects/", "net/java/ao/", "webwork/", "org/ofbiz/");
    private static final List<String> CONFLUENCE = List.of("com/atlassian/confluence/", "com/atlassian/user/");
    private static final String ATLASSIAN = "com/atlassian/";

    private final SortedSet<String> lines = new TreeSet<>();

    static SortedSet<String> of(Path classes) {
        ProductLinks links = new ProductLinks();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(links::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return links.lines;
    }

    private void read(Path file) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            reader.accept(new Names(reader.getClassName()), ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isProducts(String owner) {
        return owner.startsWith(ATLASSIAN) || JIRA.stream().anyMatch(owner::startsWith);
    }

    private static String product(String owner) {
        if (JIRA.stream().anyMatch(owner::startsWith)) {
            return "jira";
        }
        return CONFLUENCE.stream().anyMatch(owner::startsWith) ? "confluence" : "both";
    }

    /** A shared type that only Jira's rooms name is needed in Jira alone. */
    private static String product(String owner, String user) {
        String byOwner = product(owner);
        if (!byOwner.equals("both")) {
            return byOwner;
        }
        if (user.matches("io/tandem/(adapter/(jira|store|connector)|ui/jira|wiring/jira|rest)/.*")) {
            return "jira";
        }
        return user.matches("io/tandem/(adapter/confluence|ui/confluence|wiring/confluence)/.*") ? "confluence" : "both";
    }

    private void member(String user, String kind, String owner, String name, String descriptor) {
        if (isProducts(owner)) {
            lines.add(String.join("|", product(owner, user), kind, owner.replace('/', '.'), name, descriptor));
        }
    }

    private final class Names extends ClassVisitor {
        private final String user;

        Names(String user) {
            super(Opcodes.ASM9);
            this.user = user;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            if ((access & Opcodes.ACC_ABSTRACT) == 0) {
                Stream.concat(Stream.ofNullable(superName), Stream.of(interfaces)).filter(ProductLinks::isProducts)
                        .forEach(type -> lines.add(String.join("|", product(type, user), "implements", name.replace('/', '.'), type.replace('/', '.'), "")));
            }
            Stream.of(interfaces).forEach(type -> member(user, "interface", type, type.replace('/', '.'), ""));
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String parameters, boolean isInterface) {
                    call(opcode == Opcodes.INVOKESTATIC, owner, method, parameters, isInterface);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    member(user, "field", owner, field, type);
                }

                @Override
                public void visitInvokeDynamicInsn(String lambda, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            call(handle.getTag() == Opcodes.H_INVOKESTATIC, handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
                        }
                    }
                    interfaceMadeBy(type);
                }
            };
        }

        private void call(boolean isStatic, String owner, String method, String parameters, boolean isInterface) {
            member(user, isInterface ? "interface" : "class", owner, owner.replace('/', '.'), "");
            member(user, isStatic ? "static" : "method", owner, method, parameters);
        }

        /** A lambda that stands for a product's interface. */
        private void interfaceMadeBy(String type) {
            Type made = Type.getReturnType(type);
            if (made.getSort() == Type.OBJECT) {
                member(user, "interface", made.getInternalName(), made.getClassName(), "");
            }
        }
    }
}
