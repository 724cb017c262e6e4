package org.huying.chassis.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huying.chassis.problem.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private final List<List<Integer>> transactions = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch firstIsUnderWay = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private GroupCommit<Integer, String> together;

    @AfterEach
    void end() {
        firstMayEnd.countDown();
        callers.shutdownNow();
        together.close();
    }

    @Test
    void commits_a_lone_caller_at_once() {
        // Given
        together = new GroupCommit<>("test", remembering(GroupCommitTest::greet));
        // When
        String answer = together.commit(7);
        // Then
        assertThat(answer).isEqualTo("hello 7");
        assertThat(transactions).containsExactly(List.of(7));
    }

    @Test
    void takes_all_who_came_meanwhile_into_the_next_transaction_each_with_its_own_answer() throws Exception {
        // Given
        together = new GroupCommit<>("test", slowAtFirst(remembering(GroupCommitTest::greet)));
        var first = call(0);
        firstIsUnderWay.await(10, TimeUnit.SECONDS);
        // When
        var others = IntStream.rangeClosed(1, 20).mapToObj(this::callAndArrive).toList();
        firstMayEnd.countDown();
        // Then
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("hello 0");
        for (int i = 0; i < 20; i++)
            assertThat(others.get(i).get(10, TimeUnit.SECONDS)).isEqualTo("hello " + (i + 1));
        assertThat(transactions).hasSize(2);
        assertThat(transactions.get(1)).hasSize(20);
    }

    @Test
    void lets_one_that_cannot_be_stored_spoil_it_for_no_other() throws Exception {
        // Given
        together = new GroupCommit<>("test", slowAtFirst(items -> {
            if (items.contains(13)) throw new IllegalArgumentException("thirteen");
            return greet(items);
        }));
        call(0);
        firstIsUnderWay.await(10, TimeUnit.SECONDS);
        // When
        var good = callAndArrive(12);
        var bad = callAndArrive(13);
        firstMayEnd.countDown();
        // Then
        assertThat(good.get(10, TimeUnit.SECONDS)).isEqualTo("hello 12");
        assertThatThrownBy(() -> bad.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("thirteen");
    }

    @Test
    void does_not_try_one_by_one_while_the_database_is_away() throws Exception {
        // Given
        together = new GroupCommit<>("test", slowAtFirst(remembering(items -> {
            throw new IllegalStateException(new SQLException("gone", "57P01"));
        })));
        call(0);
        firstIsUnderWay.await(10, TimeUnit.SECONDS);
        // When
        var calls = List.of(callAndArrive(1), callAndArrive(2));
        firstMayEnd.countDown();
        // Then
        for (var call : calls)
            assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS)).hasRootCauseMessage("gone");
        assertThat(transactions).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void takes_nothing_in_once_it_is_closed() {
        // Given
        together = new GroupCommit<>("test", remembering(GroupCommitTest::greet));
        together.close();
        // When / Then
        assertThatThrownBy(() -> together.commit(1)).isInstanceOf(Unavailable.class);
        assertThat(transactions).isEmpty();
    }

    private static List<String> greet(List<Integer> items) {
        return items.stream().map(item -> "hello " + item).toList();
    }

    private Function<List<Integer>, List<String>> remembering(Function<List<Integer>, List<String>> work) {
        return items -> {
            transactions.add(List.copyOf(items));
            return work.apply(items);
        };
    }

    private Function<List<Integer>, List<String>> slowAtFirst(Function<List<Integer>, List<String>> work) {
        return items -> {
            if (items.equals(List.of(0))) {
                firstIsUnderWay.countDown();
                await().until(() -> firstMayEnd.getCount() == 0);
            }
            return work.apply(items);
        };
    }

    private CompletableFuture<String> call(int item) {
        return CompletableFuture.supplyAsync(() -> together.commit(item), callers);
    }

    /** Returns once the caller stands in the queue, so that the order of arrival is known. */
    private CompletableFuture<String> callAndArrive(int item) {
        int before = together.waiting();
        var call = call(item);
        await().until(() -> together.waiting() > before);
        return call;
    }
}
