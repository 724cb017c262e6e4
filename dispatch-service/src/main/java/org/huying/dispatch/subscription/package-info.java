/**
 * Which of its notices reach a partner unit, and on which way: channel, filter, pause, secrets. Delivery itself is for
 * the packages of the channels.
 */
package org.huying.dispatch.subscription;
