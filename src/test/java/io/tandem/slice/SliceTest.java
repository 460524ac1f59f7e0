package io.tandem.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The slice of the products' API is a checked-in list, so that every change of it is seen in review; write it anew with -Dupdate.lists=true. */
public class SliceTest {
    private static final Path LIST = Path.of("src", "platform", "slice.txt");
    private static final Path SOURCES = Path.of("src", "platform", "java");

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theListIsWhatTheSliceHolds() throws IOException {
        SortedSet<String> members = members();
        if (Boolean.getBoolean("update.lists")) {
            Files.write(LIST, members);
        }
        assertThat(Files.readAllLines(LIST)).as("run mvn test -Dtest=ProductLinksTest,SliceTest -Dupdate.lists=true and look at the difference").containsExactlyElementsOf(members);
    }

    /** Compiled apart: beside the tests lie the sandbox's working copies of some of these types, which hold more. */
    private SortedSet<String> members() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        compile(sources);
        SortedSet<String> members = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder.getRoot().toPath())) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> read(file, members));
        }
        return members;
    }

    private void compile(List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "17", "-d", folder.getRoot().toString(), "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        sources.forEach(source -> arguments.add(source.toString()));
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int ended = ToolProvider.getSystemJavaCompiler().run(null, complaints, complaints, arguments.toArray(String[]::new));
        assertThat(ended).as("the slice compiles by itself: " + complaints).isZero();
    }

    private static void read(Path compiled, SortedSet<String> members) {
        try {
            new ClassReader(Files.readAllBytes(compiled)).accept(new ClassVisitor(Opcodes.ASM9) {
                private String owner;

                @Override
                public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                    owner = name.replace('/', '.');
                    members.add(owner);
                }

                @Override
                public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                    note(access, name, " " + descriptor);
                    return null;
                }

                @Override
                public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                    note(access, name, descriptor);
                    return null;
                }

                private void note(int access, String name, String descriptor) {
                    if ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0) {
                        members.add(owner + "#" + name + descriptor);
                    }
                }
            }, ClassReader.SKIP_CODE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
