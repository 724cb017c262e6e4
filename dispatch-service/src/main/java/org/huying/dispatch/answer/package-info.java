/**
 * How partner units answer by event (答复): over a webhook of ours that takes what they signed, or on a topic of their
 * own. Every answer is hostile until it is read; it has its effect once, through the use case that REST has for it and
 * in the role of a partner of that unit alone, and what became of it is recorded and told.
 */
package org.huying.dispatch.answer;
