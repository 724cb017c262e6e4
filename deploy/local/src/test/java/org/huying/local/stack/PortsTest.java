package org.huying.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void without_an_offset_they_are_the_usual_ones() {
        // When
        Map<String, Integer> ports = new Ports(0).all();
        // Then
        assertThat(ports)
                .isEqualTo(Map.of(
                        "intake",
                        8081,
                        "dispatch",
                        8082,
                        "reporting",
                        8083,
                        "issuer",
                        8180,
                        "PostgreSQL",
                        5433,
                        "Kafka",
                        9092,
                        "Kafka controller",
                        9093,
                        "Kafka for partners",
                        9094));
    }

    @Test
    void one_offset_moves_them_all() {
        // When
        Map<String, Integer> moved = new Ports(3000).all();
        // Then
        new Ports(0).all().forEach((name, port) -> assertThat(moved).containsEntry(name, port + 3000));
    }

    @Test
    void with_the_largest_offset_every_port_is_still_one() {
        // When
        Map<String, Integer> ports = new Ports(50_000).all();
        // Then
        assertThat(ports.values()).allSatisfy(port -> assertThat(port).isLessThan(65_536));
    }

    @Test
    void replicas_take_no_port_of_another() {
        // Given
        Ports ports = new Ports(0);
        // When
        var taken = new java.util.ArrayList<>(ports.all().values());
        for (Service service : Service.values()) taken.add(new Replica(service, 1).port(ports));
        // Then
        assertThat(taken).doesNotHaveDuplicates();
    }
}
