;; The few lines of README's Emacs section, driven without a screen: show the findings, take the first fix, save.
;; `emacs --batch -l eglot.el`; without -Q, which would hide Debian's eglot.
(package-initialize)
(require 'eglot)
(require 'flymake)

(define-derived-mode plan-draft-mode text-mode "Plan")
(add-to-list 'auto-mode-alist '("\\.plan\\'" . plan-draft-mode))
(add-to-list 'eglot-server-programs `(plan-draft-mode . ("node" ,(getenv "PLANCHECK_SERVER") "--stdio")))

(setq eglot-sync-connect 30
      eglot-confirm-server-initiated-edits nil
      flymake-no-changes-timeout 0.2)

(defun until (what condition)
  "Wait until CONDITION gives something, or fail after 15 seconds naming WHAT."
  (let ((end (+ (float-time) 15)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or value (error "Timed out: %s" what))))

(defun column (position)
  "Characters before POSITION on its line; `current-column' counts a Chinese one twice."
  (save-excursion (goto-char position) (- position (line-beginning-position))))

(condition-case trouble
    (with-current-buffer (find-file-noselect (getenv "PLANCHECK_DRAFT"))
      (apply #'eglot--connect (eglot--guess-contact))
      (until "the server" #'eglot-managed-p)
      (flymake-mode 1)
      (flymake-start)
      (let* ((found (car (until "diagnostics" #'flymake-diagnostics)))
             (beginning (flymake-diagnostic-beg found))
             (end (flymake-diagnostic-end found)))
        (message "DIAGNOSTIC %d:%d-%d %s" (line-number-at-pos beginning) (column beginning) (column end)
                 (flymake-diagnostic-text found))
        (goto-char beginning)
        (let ((fix (elt (eglot-code-actions beginning end "quickfix" nil) 0)))
          (message "FIX %s" (plist-get fix :title))
          (eglot--apply-workspace-edit (plist-get fix :edit))
          (save-buffer)))
      (ignore-errors (eglot-shutdown (eglot-current-server) nil 3)))
  (error (message "ERROR %S" trouble) (kill-emacs 1)))
(kill-emacs 0)
