/** Work that is cut into shards, each of which one replica at a time may do. */
package org.huying.chassis.lease;
