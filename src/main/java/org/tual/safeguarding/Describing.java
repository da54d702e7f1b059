package org.tual.safeguarding;

import java.util.ArrayList;

/** Takes over what a lead says of a case by codes; but not what somebody is. */
final class Describing {
  private Describing() {}

  /**
   * Takes over what was said; what is null stays.
   *
   * @throws NotPossible where a code is not one of its standard
   */
  static void take(CaseFile file, Cases.Described said, Around around) {
    if (said.methods() != null) {
      if (!said.methods().stream().allMatch(Codes::method)) {
        throw new NotPossible("This is no method of control of the standard.");
      }
      file.methods = new ArrayList<>(said.methods().stream().distinct().toList());
    }
    if (said.sector() != null) {
      if (!around.sector().test(said.sector())) {
        throw new NotPossible("This is no code of ISIC Rev. 4.");
      }
      file.sector = said.sector();
    }
    if (said.language() != null) {
      file.language = Codes.language(said.language());
    }
    if (said.stateImposed() != null) {
      file.stateImposed = said.stateImposed();
    }
  }
}
