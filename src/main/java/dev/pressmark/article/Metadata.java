package dev.pressmark.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The resolved values of one article, at most one per field. A field without a value is unknown. */
public final class Metadata {

    private final Map<Field<?>, Resolved<?>> values;

    private Metadata(Map<Field<?>, Resolved<?>> values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder();
    }

    public <T> Optional<T> value(Field<T> field) {
        return resolved(field).map(Resolved::value);
    }

    /** The value in the form that databases and reports carry. */
    public <T> Optional<String> text(Field<T> field) {
        return value(field).map(field::format);
    }

    @SuppressWarnings("unchecked") // the builder only ever pairs a field with a value of its own type
    public <T> Optional<Resolved<T>> resolved(Field<T> field) {
        return Optional.ofNullable((Resolved<T>) values.get(field));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metadata that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects the values one by one. */
    public static final class Builder {

        private final Map<Field<?>, Resolved<?>> values = new LinkedHashMap<>();

        private Builder() {}

        public <T> Builder put(Field<T> field, Optional<Resolved<T>> resolved) {
            resolved.ifPresent(value -> values.put(field, value));
            return this;
        }

        /** Leaves the field without a value. */
        public Builder clear(Field<?> field) {
            values.remove(field);
            return this;
        }

        public Metadata build() {
            return new Metadata(Map.copyOf(values));
        }
    }
}
