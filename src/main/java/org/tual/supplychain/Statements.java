package org.tual.supplychain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the lists state, in columns. A <em>mention</em> is one slot of one row (its site,
 * its workforce group, its recruiter); a <em>claim</em> is one property of a mention with the
 * column it was read from. Mentions carry identity keys; which mentions are the same thing is
 * decided later, by someone else. About 25 bytes a claim. Not safe for several threads.
 */
public final class Statements {
  private static final Kind[] KINDS = Kind.values();
  private static final int NONE = -1;
  private static final int KIND_BITS = 4;
  private static final int COLUMN_BITS = 16;
  private static final int PLACE_BITS = 2;
  private static final int IN_TEXTS = 1;
  private static final int A_MENTION = 2;

  private final Dictionary<Context> contexts = new Dictionary<>();
  private final Dictionary<String> properties = new Dictionary<>();
  private final Dictionary<Value> values = new Dictionary<>();
  private final Texts keys = new Texts();
  private final Texts texts = new Texts();

  private final IntColumn kindAndContext = new IntColumn();
  private final IntColumn row = new IntColumn();
  private final IntColumn owner = new IntColumn();
  private final IntColumn target = new IntColumn();
  private final IntColumn firstKey = new IntColumn();
  private final IntColumn keyId = new IntColumn();
  private final IntColumn nextKey = new IntColumn();

  private final IntColumn subject = new IntColumn();
  private final IntColumn propertyAndColumn = new IntColumn();
  private final IntColumn value = new IntColumn();

  /** A dictionary that gives equal things the same small number. */
  private static final class Dictionary<T> {
    private final Map<T, Integer> ids = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int id(T thing) {
      Integer id = ids.get(thing);
      if (id == null) {
        id = things.size();
        ids.put(thing, id);
        things.add(thing);
      }
      return id;
    }

    T thing(int id) {
      return things.get(id);
    }
  }

  /**
   * Records a mention.
   *
   * @param owner the mention it belongs to: the site of a group, the supplying site of a link, the
   *     landing site of a lot; -1 for none
   * @param target the supplied site of a link or lot; -1 for none
   */
  public int mention(Kind what, Context where, int rowNumber, int owner, int target) {
    int mention = row.size();
    kindAndContext.add(contexts.id(where) << KIND_BITS | what.ordinal());
    row.add(rowNumber);
    this.owner.add(owner);
    this.target.add(target);
    firstKey.add(NONE);
    return mention;
  }

  /** Records a mention that belongs to nothing. */
  public int mention(Kind what, Context where, int rowNumber) {
    return mention(what, where, rowNumber, NONE, NONE);
  }

  /**
   * Gives a mention one more identity key; mentions of a kind that share a key are the same thing.
   */
  public void key(int mention, String key) {
    int added = keyId.size();
    keyId.add(keys.id(key));
    nextKey.add(NONE);
    int last = firstKey.get(mention);
    if (last == NONE) {
      firstKey.set(mention, added);
      return;
    }
    while (nextKey.get(last) != NONE) {
      last = nextKey.get(last);
    }
    nextKey.set(last, added);
  }

  /** Records a claim in the context of its mention. */
  public void claim(int mention, String propertyName, Value what, int columnNumber) {
    subject.add(mention);
    propertyAndColumn.add(properties.id(propertyName) << COLUMN_BITS | columnNumber & 0xffff);
    value.add(packed(what));
  }

  /** Texts and references come in great numbers and are kept apart, without an object each. */
  private int packed(Value what) {
    if (what instanceof Value.Text text) {
      return texts.id(text.text()) << PLACE_BITS | IN_TEXTS;
    }
    if (what instanceof Value.Ref ref) {
      return ref.mention() << PLACE_BITS | A_MENTION;
    }
    return values.id(what) << PLACE_BITS;
  }

  public int mentions() {
    return row.size();
  }

  public Kind kind(int mention) {
    return KINDS[kindAndContext.get(mention) & (1 << KIND_BITS) - 1];
  }

  public Context context(int mention) {
    return contexts.thing(kindAndContext.get(mention) >>> KIND_BITS);
  }

  public int row(int mention) {
    return row.get(mention);
  }

  /** The mention this one belongs to, or -1. */
  public int owner(int mention) {
    return owner.get(mention);
  }

  /** The mention that a link or lot goes to, or -1. */
  public int target(int mention) {
    return target.get(mention);
  }

  /** The identity keys of a mention, the most telling first; none for groups and links. */
  public List<String> keys(int mention) {
    List<String> all = new ArrayList<>();
    for (int at = firstKey.get(mention); at != NONE; at = nextKey.get(at)) {
      all.add(keys.text(keyId.get(at)));
    }
    return all;
  }

  public int claims() {
    return subject.size();
  }

  /** The mention that a claim is about. */
  public int subject(int claim) {
    return subject.get(claim);
  }

  /** Number of the claim's property, for sorting; see {@link #propertyName(int)}. */
  public int propertyId(int claim) {
    return propertyAndColumn.get(claim) >>> COLUMN_BITS;
  }

  /** Prefixed name of a property, for example {@code tual:recruitmentFee}. */
  public String propertyName(int propertyId) {
    return properties.thing(propertyId);
  }

  /** Number of a property, or -1 where no claim has it. */
  public int propertyId(String propertyName) {
    return properties.ids.getOrDefault(propertyName, NONE);
  }

  /** What was claimed. */
  public Value value(int claim) {
    int packed = value.get(claim);
    int at = packed >>> PLACE_BITS;
    return switch (packed & (1 << PLACE_BITS) - 1) {
      case IN_TEXTS -> new Value.Text(texts.text(at));
      case A_MENTION -> new Value.Ref(at);
      default -> values.thing(at);
    };
  }

  /** The cell that a claim was read from. */
  public SourceRef source(int claim) {
    int mention = subject.get(claim);
    Context where = context(mention);
    return new SourceRef(where.file(), where.sheet(), row.get(mention), column(claim));
  }

  private int column(int claim) {
    return (short) propertyAndColumn.get(claim);
  }
}
