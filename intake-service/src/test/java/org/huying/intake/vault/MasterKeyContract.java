package org.huying.intake.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.huying.chassis.secret.AesGcm;
import org.junit.jupiter.api.Test;

/** What every master key does, wherever it lies. */
abstract class MasterKeyContract {
    static final byte[] BOUND = "w-1".getBytes(StandardCharsets.UTF_8);

    final byte[] key = AesGcm.newKey();

    abstract MasterKey master() throws Exception;

    /** A new key is current from now on; the one before it still opens what it wrapped. */
    abstract void takeOver() throws Exception;

    /** The former key is taken away. */
    abstract void dropFormer() throws Exception;

    /** It cannot be reached. */
    abstract void breakOff() throws Exception;

    @Test
    void gives_back_what_it_wrapped_and_names_under_what() throws Exception {
        Wrapped wrapped = master().wrap(key, BOUND);
        assertThat(master().unwrap(wrapped, BOUND)).isEqualTo(key);
        assertThat(wrapped.under()).isEqualTo(master().ids().get(0));
        assertThat(new String(wrapped.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key, StandardCharsets.ISO_8859_1));
    }

    @Test
    void refuses_what_is_bound_to_something_else_or_was_changed() throws Exception {
        Wrapped wrapped = master().wrap(key, BOUND);
        assertThatThrownBy(() -> master().unwrap(wrapped, new byte[] {1})).isInstanceOf(IllegalStateException.class);
        byte[] changed = wrapped.bytes().clone();
        changed[changed.length - 6] ^= 1;
        assertThatThrownBy(() -> master().unwrap(new Wrapped(changed, wrapped.under()), BOUND))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wraps_under_the_new_key_and_unwraps_under_the_former_one_until_it_is_dropped() throws Exception {
        // Given
        Wrapped before = master().wrap(key, BOUND);
        // When
        takeOver();
        // Then
        Wrapped after = master().wrap(key, BOUND);
        assertThat(after.under())
                .isNotEqualTo(before.under())
                .isEqualTo(master().ids().get(0));
        assertThat(master().ids()).containsExactly(after.under(), before.under());
        assertThat(master().unwrap(before, BOUND)).isEqualTo(master().unwrap(after, BOUND));
        dropFormer();
        assertThat(master().ids()).containsExactly(after.under());
        assertThatThrownBy(() -> master().unwrap(before, BOUND)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void says_clearly_that_it_is_out_of_reach() throws Exception {
        // Given
        Wrapped wrapped = master().wrap(key, BOUND);
        MasterKey master = master();
        // When
        breakOff();
        // Then
        assertThatThrownBy(() -> master.wrap(key, BOUND)).isInstanceOf(VaultUnavailable.class);
        assertThatThrownBy(() -> master.unwrap(wrapped, BOUND)).isInstanceOf(VaultUnavailable.class);
        assertThatThrownBy(master::ids).isInstanceOf(VaultUnavailable.class);
    }
}
