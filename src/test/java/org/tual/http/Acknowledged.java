package org.tual.http;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a server said that it has done. */
final class Acknowledged {
  /** Uploads by id, each with whether its mapping was accepted. */
  final Map<String, Boolean> uploads = new ConcurrentHashMap<>();

  /** Assessments by id, each with its seal, which is empty until it is told. */
  final Map<String, String> runs = new ConcurrentHashMap<>();

  final Set<String> accounts = ConcurrentHashMap.newKeySet();
  final Set<String> tokens = ConcurrentHashMap.newKeySet();

  /** Decisions by id, each with the fingerprint of its finding. */
  final Map<String, String> decisions = new ConcurrentHashMap<>();

  private final AtomicInteger steps = new AtomicInteger();
  private volatile int wanted;
  private volatile Runnable then;

  /** Does something as soon as so many more steps are acknowledged. */
  void after(int more, Runnable what) {
    then = what;
    wanted = steps.get() + more;
  }

  /** All that was acknowledged. */
  int count() {
    return steps.get() + accounts.size() + tokens.size();
  }

  /** One more step on the way from a list to a decision was acknowledged. */
  void step() {
    if (steps.incrementAndGet() == wanted) {
      then.run();
    }
  }
}
