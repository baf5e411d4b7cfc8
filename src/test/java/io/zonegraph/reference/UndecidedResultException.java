package io.zonegraph.reference;

/**
 * Thrown where the reference cannot decide which of several results is right, for example
 * because it depends on the order of additions. Such results are not compared.
 */
final class UndecidedResultException extends RuntimeException {

}
