package org.huying.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import org.huying.chassis.problem.NotFound;

/** All read models there are. */
@ApplicationScoped
public class ReadModels {
    private final Instance<ReadModel> models;

    ReadModels(@Any Instance<ReadModel> models) {
        this.models = models;
    }

    /** By their names. */
    public List<ReadModel> all() {
        return models.stream().sorted(Comparator.comparing(ReadModel::name)).toList();
    }

    public ReadModel named(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("read model", name));
    }
}
