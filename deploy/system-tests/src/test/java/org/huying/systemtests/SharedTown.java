package org.huying.systemtests;

import org.huying.local.stack.LocalStack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives one stack to all tests that disturb nobody: started for the first, stopped after the last of the run. */
final class SharedTown implements ParameterResolver {
    /** What the last of the run closes. */
    private record Started(LocalStack stack) implements AutoCloseable {
        private static Started anew() {
            try {
                return new Started(Stacks.start("shared", 1, false));
            } catch (Exception cannotStart) {
                throw new IllegalStateException(cannotStart);
            }
        }

        @Override
        public void close() {
            stack.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == LocalStack.class;
    }

    @Override
    public LocalStack resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(SharedTown.class))
                .computeIfAbsent(Started.class, key -> Started.anew(), Started.class)
                .stack();
    }
}
