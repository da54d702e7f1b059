package org.tual.samples;

/**
 * One generated file.
 *
 * @param path path under {@code sample-supplychains}, with slashes
 * @param bytes its content
 */
record SampleFile(String path, byte[] bytes) {}
