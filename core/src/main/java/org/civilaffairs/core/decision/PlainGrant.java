package org.civilaffairs.core.decision;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.civilaffairs.core.policy.Basis;

record PlainGrant<A>(
        List<String> missing,
        Supplier<A> maker,
        Map<String, Quantity> amounts,
        List<FigureUse> figures,
        List<Basis> bases)
        implements Grant<A> {

    @Override
    public A award() {
        return maker.get();
    }
}
