package org.huying.dispatch.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the open internet, by the registries of special-purpose addresses (RFC 6890, IANA). Whoever
 * names any other could have this service knock on doors inside its own network. Of IPv6 only global unicast is public,
 * and an address that carries an IPv4 address inside is judged by that one.
 */
final class PublicAddress {
    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Public by its number, but the inside of a cloud: where Azure serves metadata
                    "168.63.129.16/32",
                    // Teredo, benchmarks, identifiers that are no addresses
                    "2001::/23",
                    "2001:db8::/32",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");
    private static final Block TRANSLATED = Block.of("64:ff9b::/96");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return is(address.getAddress());
    }

    /** @param address 4 or 16 bytes, as on the wire */
    static boolean is(byte[] address) {
        return address.length == IPV4 ? !isSpecial(address) : isPublicSix(address);
    }

    private static boolean isPublicSix(byte[] address) {
        if (TRANSLATED.has(address) || Arrays.equals(MAPPED, 0, MAPPED.length, address, 0, MAPPED.length))
            return is(Arrays.copyOfRange(address, IPV6 - IPV4, IPV6));
        if (!GLOBAL_UNICAST.has(address) || isSpecial(address)) return false;
        if (SIX_TO_FOUR.has(address)) return is(Arrays.copyOfRange(address, 2, 2 + IPV4));
        return !isIsatap(address) || is(Arrays.copyOfRange(address, IPV6 - IPV4, IPV6));
    }

    /** An interface identifier made of an IPv4 address (RFC 5214). */
    private static boolean isIsatap(byte[] address) {
        return (address[8] & ~2) == 0 && address[9] == 0 && address[10] == 0x5e && address[11] == (byte) 0xfe;
    }

    private static boolean isSpecial(byte[] address) {
        return NOT_PUBLIC.stream().anyMatch(block -> block.has(address));
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {
        /** A literal; nothing is looked up. */
        static Block of(String text) {
            String[] parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException noLiteral) {
                throw new IllegalArgumentException(text, noLiteral);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) return false;
            }
            return true;
        }
    }
}
