package tieout.sample;

import tieout.calendar.Month;

import java.util.Map;
import java.util.TreeMap;

/// The sample's files: their paths below the input folder, and their texts.
final class Files {
    private final Map<String, String> texts = new TreeMap<>();

    void put(Month month, String path, CharSequence text) {
        texts.put(month + "/" + path, text.toString());
    }

    void put(String path, String text) {
        texts.put(path, text);
    }

    Map<String, String> texts() {
        return texts;
    }
}
