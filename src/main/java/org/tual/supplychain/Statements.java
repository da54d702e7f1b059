package org.tual.supplychain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the lists state, in columns. A <em>mention</em> is one slot of one row (its site,
 * its workforce group, its recruiter); a <em>claim</em> is one property of a mention with the
 * column it was read from. Mentions carry identity keys; which mentions are the same thing is
 * decided later, by someone else. About 40 bytes a claim. Not safe for several threads.
 */
public final class Statements {
  private static final int NONE = -1;
  private static final int SHARED_VALUES = 100_000;

  private final Dictionary<Context> contexts = new Dictionary<>();
  private final Dictionary<String> properties = new Dictionary<>();
  private final Dictionary<String> keys = new Dictionary<>();
  private final Map<Value, Value> values = new HashMap<>();

  private int mentions;
  private byte[] kind = new byte[1024];
  private int[] context = new int[1024];
  private int[] row = new int[1024];
  private int[] owner = new int[1024];
  private int[] target = new int[1024];
  private int[] firstKey = new int[1024];
  private final Map<Integer, int[]> moreKeys = new HashMap<>();

  private int claims;
  private int[] subject = new int[4096];
  private short[] property = new short[4096];
  private short[] column = new short[4096];
  private Value[] value = new Value[4096];

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
    if (mentions == kind.length) {
      int size = mentions * 2;
      kind = Arrays.copyOf(kind, size);
      context = Arrays.copyOf(context, size);
      row = Arrays.copyOf(row, size);
      this.owner = Arrays.copyOf(this.owner, size);
      this.target = Arrays.copyOf(this.target, size);
      firstKey = Arrays.copyOf(firstKey, size);
    }
    kind[mentions] = (byte) what.ordinal();
    context[mentions] = contexts.id(where);
    row[mentions] = rowNumber;
    this.owner[mentions] = owner;
    this.target[mentions] = target;
    firstKey[mentions] = NONE;
    return mentions++;
  }

  /** Records a mention that belongs to nothing. */
  public int mention(Kind what, Context where, int rowNumber) {
    return mention(what, where, rowNumber, NONE, NONE);
  }

  /**
   * Gives a mention one more identity key; mentions of a kind that share a key are the same thing.
   */
  public void key(int mention, String key) {
    int id = keys.id(key);
    if (firstKey[mention] == NONE) {
      firstKey[mention] = id;
    } else {
      int[] more = moreKeys.getOrDefault(mention, new int[0]);
      more = Arrays.copyOf(more, more.length + 1);
      more[more.length - 1] = id;
      moreKeys.put(mention, more);
    }
  }

  /** Records a claim in the context of its mention. */
  public void claim(int mention, String propertyName, Value what, int columnNumber) {
    if (claims == subject.length) {
      int size = claims * 2;
      subject = Arrays.copyOf(subject, size);
      property = Arrays.copyOf(property, size);
      column = Arrays.copyOf(column, size);
      value = Arrays.copyOf(value, size);
    }
    subject[claims] = mention;
    property[claims] = (short) properties.id(propertyName);
    column[claims] = (short) columnNumber;
    value[claims] = shared(what);
    claims++;
  }

  /** Equal values are kept once, up to a bound: names and addresses mostly differ and come once. */
  private Value shared(Value what) {
    if (values.size() >= SHARED_VALUES || what instanceof Value.Ref) {
      return values.getOrDefault(what, what);
    }
    Value known = values.putIfAbsent(what, what);
    return known == null ? what : known;
  }

  public int mentions() {
    return mentions;
  }

  public Kind kind(int mention) {
    return Kind.values()[kind[mention]];
  }

  public Context context(int mention) {
    return contexts.thing(context[mention]);
  }

  public int row(int mention) {
    return row[mention];
  }

  /** The mention this one belongs to, or -1. */
  public int owner(int mention) {
    return owner[mention];
  }

  /** The mention that a link or lot goes to, or -1. */
  public int target(int mention) {
    return target[mention];
  }

  /** The identity keys of a mention, the most telling first; none for groups and links. */
  public List<String> keys(int mention) {
    List<String> all = new ArrayList<>();
    if (firstKey[mention] != NONE) {
      all.add(keys.thing(firstKey[mention]));
      for (int id : moreKeys.getOrDefault(mention, new int[0])) {
        all.add(keys.thing(id));
      }
    }
    return all;
  }

  public int claims() {
    return claims;
  }

  /** The mention that a claim is about. */
  public int subject(int claim) {
    return subject[claim];
  }

  /** Number of the claim's property, for sorting; see {@link #propertyName(int)}. */
  public int propertyId(int claim) {
    return property[claim];
  }

  /** Prefixed name of a property, for example {@code tual:recruitmentFee}. */
  public String propertyName(int propertyId) {
    return properties.thing(propertyId);
  }

  /** Number of a property, or -1 where no claim has it. */
  public int propertyId(String propertyName) {
    return properties.ids.getOrDefault(propertyName, NONE);
  }

  public Value value(int claim) {
    return value[claim];
  }

  /** The cell that a claim was read from. */
  public SourceRef source(int claim) {
    int mention = subject[claim];
    Context where = context(mention);
    return new SourceRef(where.file(), where.sheet(), row[mention], column[claim]);
  }
}
