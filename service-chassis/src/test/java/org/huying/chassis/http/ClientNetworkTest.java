package org.huying.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2::7, 20010db800010002::/64",
        "2001:db8:1:2:ffff:1:2:3, 20010db800010002::/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "unix:/tmp/socket, unix:/tmp/socket"
    })
    void stands_for_one_client(String address, String network) {
        assertThat(ClientNetwork.of(address)).isEqualTo(network);
    }
}
