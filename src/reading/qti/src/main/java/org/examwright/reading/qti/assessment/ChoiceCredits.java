package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Credit;
import org.examwright.model.Interaction;

/** Finds out what ticking each choice earns, where that is not the usual share. */
final class ChoiceCredits {
  private final ItemContext context;
  private final DeclaredResponse response;
  private final List<String> ids;
  private final List<String> keys;
  private final Map<String, BigDecimal> credits = new HashMap<>();

  private ChoiceCredits(
      ItemContext context, DeclaredResponse response, List<String> ids, List<String> keys) {
    this.context = context;
    this.response = response;
    this.ids = ids;
    this.keys = keys;
  }

  /** The credits in percent of those choices that earn another than the usual one. */
  static Map<String, BigDecimal> of(
      ItemContext context,
      DeclaredResponse response,
      List<String> ids,
      List<String> keys,
      boolean multiple) {
    ChoiceCredits found = new ChoiceCredits(context, response, ids, keys);
    if (!keys.isEmpty()) {
      if (multiple) {
        found.multiple();
      } else {
        found.single();
      }
    }
    return found.credits;
  }

  private void single() {
    Optional<ResponseMapping> mapping = context.mapping(response);
    BigDecimal full = worth(mapping, keys.getFirst());
    if (full.signum() <= 0) {
      return;
    }
    for (String id : ids) {
      BigDecimal worth = worth(mapping, id);
      if (!keys.contains(id) && worth.signum() != 0) {
        credits.put(id, Percent.of(worth, full));
      }
    }
  }

  private BigDecimal worth(Optional<ResponseMapping> mapping, String id) {
    return mapping
        .map(all -> all.of(id))
        .orElseGet(() -> context.worth(response.id(), RuleValue.of(id)));
  }

  private void multiple() {
    BigDecimal all = context.worth(response.id(), new RuleValue(keys, false));
    boolean parts =
        keys.size() == 1
            || keys.stream()
                .anyMatch(k -> context.worth(response.id(), RuleValue.of(k)).signum() > 0);
    Optional<ResponseMapping> mapping = context.mapping(response);
    if (all.signum() > 0 && !parts) {
      context.note(context.item(), ItemContext.ALL_OR_NOTHING);
    } else if (mapping.isPresent()) {
      mapped(mapping.get());
    } else if (all.signum() > 0) {
      for (String id : ids) {
        List<String> and = new ArrayList<>(keys);
        and.add(id);
        BigDecimal worth =
            keys.contains(id)
                ? context.worth(response.id(), RuleValue.of(id))
                : context.worth(response.id(), new RuleValue(and, false)).subtract(all);
        put(id, Percent.of(worth, all));
      }
    }
  }

  private void mapped(ResponseMapping mapping) {
    BigDecimal full = full(mapping);
    if (full.signum() > 0) {
      ids.forEach(id -> put(id, Percent.of(mapping.of(id), full)));
    }
  }

  /** What the mapping gives for all points of the item. */
  private BigDecimal full(ResponseMapping mapping) {
    BigDecimal sum = keys.stream().map(mapping::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal highest = mapping.highest();
    BigDecimal earned = context.worth(response.id(), new RuleValue(keys, false));
    if (earned.signum() <= 0 || sum.signum() <= 0) {
      return highest != null ? highest : sum;
    }
    BigDecimal full =
        context.responses().size() > 1
            ? sum
            : ItemPoints.declared(context.item())
                .map(most -> most.multiply(sum).divide(earned, MathContext.DECIMAL64))
                .map(sum::max)
                .orElse(sum);
    return highest != null && highest.signum() > 0 ? full.min(highest) : full;
  }

  private void put(String id, BigDecimal credit) {
    BigDecimal share = Interaction.ChoiceSelection.shareOf(keys.size());
    boolean key = keys.contains(id);
    if (key && credit.signum() <= 0) {
      context.note(
          context.item(), "a right option that the item gives nothing for earns its share here");
    } else if (!Percent.isClose(credit, key ? share : share.negate())) {
      credits.put(id, key ? credit.min(Credit.FULL) : credit);
    }
  }
}
