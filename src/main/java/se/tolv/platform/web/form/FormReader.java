package se.tolv.platform.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import se.tolv.platform.error.Problem;
import se.tolv.platform.error.UnreadableJson;

/**
 * Reads a page's form into the same class that the API's JSON is read into: field by field, by name. A field that is a
 * list takes every value of that name; an empty value of anything but a text counts as missing.
 */
@ApplicationScoped
public class FormReader {

    @Inject
    ObjectMapper json;

    @Inject
    UnreadableJson unreadable;

    /**
     * @param type a class with public fields
     * @throws Problem 422 naming the field whose value is of the wrong type: nothing a person can type, for such fields
     *     are choices
     */
    public <T> T read(MultivaluedMap<String, String> values, Class<T> type) {
        ObjectNode tree = json.createObjectNode();
        for (Field field : type.getFields()) {
            List<String> typed = values.get(field.getName());
            if (typed == null || typed.isEmpty()) {
                continue;
            }
            if (Collection.class.isAssignableFrom(field.getType())) {
                tree.set(field.getName(), json.valueToTree(typed));
            } else if (field.getType() == String.class || !typed.get(0).isBlank()) {
                tree.put(field.getName(), typed.get(0));
            }
        }
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException wrongType) {
            throw unreadable.problem(wrongType);
        }
    }
}
