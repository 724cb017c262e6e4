/**
 * What partner units are told (告知), each only of its own tasks: written with the event that causes it, put in order by
 * one writer, kept for as long as a partner may be away. How it reaches them is for other packages.
 */
package org.huying.dispatch.notice;
