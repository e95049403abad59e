/**
 * Assembly: the job file becomes a Spring Batch job of five steps over one database. The only package that knows Spring
 * Batch.
 */
@NullMarked
package dev.pressmark.job;

import org.jspecify.annotations.NullMarked;
