package org.huying.dispatch.canvass;

/** A canvass with what was answered so far. */
public record CountedCanvass(Canvass canvass, CanvassResult result) {}
