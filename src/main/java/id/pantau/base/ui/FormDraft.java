package id.pantau.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/**
 * Keeps what is typed into a form in the browser until it is saved, so that a reloaded page or an ended session does not lose it.
 * Vaadin itself keeps the form through a lost connection and sends it when the connection is back.
 */
public final class FormDraft {

    private static final String FIELD = "data-draft";

    /** Older ones are not what anybody still means. */
    private static final int DAYS = 7;

    private static final String FOLLOW = """
            const form = this;
            const key = $0;
            const fields = [...form.querySelectorAll('[data-draft]')];
            const box = f => f.localName === 'vaadin-checkbox';
            // The value of an item is its number in this page; what it says is the same in the next one.
            const items = f => f.localName === 'vaadin-select' ? [...f.querySelectorAll('vaadin-select-item')] : null;
            const said = item => item ? item.textContent.trim() : '';
            const read = f => box(f) ? String(f.checked)
              : items(f) ? said(items(f).find(item => item.value === f.value))
              : f.value ?? '';
            const write = (f, value) => {
              if (box(f)) f.checked = value === 'true';
              else if (!items(f)) f.value = value;
              else f.value = items(f).find(item => said(item) === value)?.value ?? f.value;
            };
            const first = new Map(fields.map(f => [f, read(f)]));
            const keep = () => {
              if (!form.isConnected) return;
              const touched = fields.some(f => read(f) !== first.get(f));
              const values = Object.fromEntries(fields.map(f => [f.dataset.draft, read(f)]));
              try {
                if (touched) localStorage.setItem(key, JSON.stringify({at: Date.now(), values}));
                else localStorage.removeItem(key);
              } catch (e) { /* a browser that keeps nothing */ }
            };
            let kept = null;
            try { kept = JSON.parse(localStorage.getItem(key)); } catch (e) { /* nothing to give back */ }
            const back = !!kept && !!kept.values && Date.now() - kept.at < $1 * 86400000;
            if (back) {
              for (const f of fields) {
                const value = kept.values[f.dataset.draft];
                if (typeof value === 'string' && value !== read(f)) {
                  write(f, value);
                  f.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                }
              }
            }
            form.addEventListener('input', () => setTimeout(keep));
            fields.forEach(f => f.addEventListener(box(f) ? 'checked-changed' : 'value-changed', keep));
            return back;
            """;

    private static final String FORGET =
            "try { localStorage.removeItem($0); } catch (e) { /* a browser that keeps nothing */ }";

    private final Component form;
    private final String key;

    /** @param key of this form and no other, for this account and no other */
    public FormDraft(Component form, String key) {
        this.form = form;
        this.key = key;
    }

    /** What the field holds, text, tick or choice, belongs to the draft, under this name. */
    public static void mark(Component field, String name) {
        field.getElement().setAttribute(FIELD, name);
    }

    /**
     * Gives back what was kept and keeps what is typed from now on.
     *
     * @param given told whether something was given back
     */
    public void follow(Consumer<Boolean> given) {
        form.getElement().executeJs(FOLLOW, key, DAYS).then(Boolean.class, given::accept);
    }

    /** It was saved, or given up; the form may be gone by then. */
    public void forget() {
        UI.getCurrent().getPage().executeJs(FORGET, key);
    }
}
