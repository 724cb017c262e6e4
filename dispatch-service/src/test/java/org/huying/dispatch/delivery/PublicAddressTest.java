package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::2",
                "::7f00:1",
                "100::1",
                "64:ff9b:1::a00:1",
                "fc00::1",
                "fd00:ec2::254",
                "fdff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "3fff::1",
                "4000::1",
                "5f00::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2002:a9fe:a9fe::",
                "2002:c0a8:101::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b::c0a8:1",
                "2400:cb00::5efe:a00:1",
                "2400:cb00::200:5efe:7f00:1"
            })
    void that_leads_inside_is_refused(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "114.114.114.114",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "168.63.129.17",
                "2400:3200::1",
                "2606:4700:4700::1111",
                "2001:4860:4860::8888",
                "2002:808:808::1",
                "64:ff9b::808:808",
                "2400:cb00::5efe:808:808",
                "240e:1::1"
            })
    void of_the_open_internet_is_let_through(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    /** Java makes an IPv4 address of these by itself, where it gets to see them; on the wire they may come otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000000000000000ffff7f000001", "00000000000000000000ffffa9fea9fe",
                "00000000000000000000ffff0a000001", "00000000000000000000ffffc0a80001",
                "00000000000000000000ffff64400001", "00000000000000000000ffff00000000",
                "0000000000000000ffff00007f000001"
            })
    void that_is_an_inner_one_in_disguise_is_refused(String bytes) {
        assertThat(PublicAddress.is(HexFormat.of().parseHex(bytes))).isFalse();
    }
}
