/** Answers that come signed (Standard Webhooks, turned round): whose signature it is says who answers. */
package org.huying.dispatch.answer.signed;
