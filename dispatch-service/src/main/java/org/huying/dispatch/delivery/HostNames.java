package org.huying.dispatch.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up all addresses of a name; may take its time. */
interface HostNames {
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
