package org.tual.store;

/**
 * A new generation that its owner fills while the old one still answers. Closed without {@link
 * #switchOver()} it is thrown away. What is put into the old generation meanwhile is not in the new
 * one: the owner carries on after the new {@link GraphStore#appliedSequence()}.
 */
public final class Rebuild implements AutoCloseable {
  private final EmbeddedStore owner;
  private final Generation filling;
  private final int number;

  Rebuild(EmbeddedStore owner, Generation filling, int number) {
    this.owner = owner;
    this.filling = filling;
    this.number = number;
  }

  /** The new generation, empty at first. Of no use after {@link #switchOver()} or a close. */
  public GraphStore store() {
    return filling;
  }

  /**
   * Opens the new generation anew, to see that it can be opened, makes it the one that answers, and
   * deletes the old one. Waits for those who read the old one.
   *
   * @throws StoreUnavailable if it cannot be opened, had a fault while it was filled, or was closed
   *     before; the old generation goes on
   */
  public void switchOver() {
    owner.switchTo(filling, number);
  }

  @Override
  public void close() {
    owner.discard(filling, number);
  }
}
