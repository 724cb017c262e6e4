/** The photos of handling reports (办结照片): kept once, shown to those of the place and to the unit that sent them. */
package org.huying.dispatch.casefile.photo;
