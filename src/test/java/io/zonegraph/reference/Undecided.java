package io.zonegraph.reference;

/**
 * Thrown where an answer depends on the order in which numbers were added, so that there
 * is more than one right answer.
 */
final class Undecided extends RuntimeException {

}
