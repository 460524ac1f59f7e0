package io.tandem.sandbox.host.bundle;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Lets the add-on's classes read the sandbox's clock where they ask the system for the time. The framework shows this hook every class of the bundle
 * before it is defined; calls of {@code Clock.system…}, {@code Instant.now()} and {@code System.currentTimeMillis()} become a look into the system
 * properties, where the clock is kept as an object. So the woven code names nothing but {@code java.*}, and the JAR stays as it was built.
 */
final class ClockWeaving implements WeavingHook {
    private static final AtomicLong COUNT = new AtomicLong();
    private static final String CLOCK = "java/time/Clock";
    private static final Map<String, Consumer<MethodVisitor>> AFTERWARDS = Map.of(
        "java/time/Clock.systemUTC()Ljava/time/Clock;", code -> { },
        "java/time/Clock.systemDefaultZone()Ljava/time/Clock;", code -> {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/time/ZoneId", "systemDefault", "()Ljava/time/ZoneId;", false);
            clockCall(code, "withZone", "(Ljava/time/ZoneId;)Ljava/time/Clock;");
        },
        "java/time/Clock.system(Ljava/time/ZoneId;)Ljava/time/Clock;", code -> {
            code.visitInsn(Opcodes.SWAP);
            clockCall(code, "withZone", "(Ljava/time/ZoneId;)Ljava/time/Clock;");
        },
        "java/time/Instant.now()Ljava/time/Instant;", code -> clockCall(code, "instant", "()Ljava/time/Instant;"),
        "java/lang/System.currentTimeMillis()J", code -> clockCall(code, "millis", "()J"));

    private final String property = "sandbox.clock." + COUNT.incrementAndGet();
    private final String location;

    /** @param location what the locations of the bundles to weave start with */
    ClockWeaving(Clock clock, String location) {
        this.location = location;
        // Stays there after the framework's end: the add-on's last threads may still read it.
        System.getProperties().put(property, clock);
    }

    @Override
    public void weave(WovenClass woven) {
        if (woven.getBundleWiring().getBundle().getLocation().startsWith(location)) {
            woven.setBytes(woven(woven.getBytes()));
        }
    }

    /** The class with its questions for the time answered by the sandbox's clock. */
    byte[] woven(byte[] original) {
        ClassReader reader = new ClassReader(original);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
            }
        }, 0);
        return writer.toByteArray();
    }

    private static void clockCall(MethodVisitor code, String name, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, CLOCK, name, descriptor, false);
    }

    private final class Calls extends MethodVisitor {
        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            Consumer<MethodVisitor> afterwards = opcode == Opcodes.INVOKESTATIC ? AFTERWARDS.get(owner + "." + name + descriptor) : null;
            if (afterwards == null) {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            } else {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "getProperties", "()Ljava/util/Properties;", false);
                super.visitLdcInsn(property);
                super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/util/Properties", "get", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
                super.visitTypeInsn(Opcodes.CHECKCAST, CLOCK);
                afterwards.accept(mv);
            }
        }
    }
}
