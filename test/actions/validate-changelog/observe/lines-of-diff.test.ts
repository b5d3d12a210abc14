import { expect, test } from '@jest/globals'
import { linesOfDiff } from '../../../../actions/validate-changelog/observe/read-git.ts'

test('the lines of the new side of a diff', () => {
  const diff = `diff --git a/doc/a.md b/doc/a.md
index 1..2 100644
--- a/doc/a.md
+++ b/doc/a.md
@@ -1,3 +1,4 @@
 one
-two
+two!
+and a half
 three
@@ -10 +11,2 @@ heading
+++ looks like a file
 eleven
diff --git a/new b/new
new file mode 100644
--- /dev/null
+++ b/new
@@ -0,0 +1 @@
+only
\\ No newline at end of file
diff --git a/gone b/gone
deleted file mode 100644
--- a/gone
+++ /dev/null
@@ -1 +0,0 @@
-was
`
  const lines = linesOfDiff(diff)
  expect([...(lines.get('doc/a.md') ?? [])]).toEqual([1, 2, 3, 4, 11, 12])
  expect([...(lines.get('new') ?? [])]).toEqual([1])
  expect(lines.get('doc/other.md')).toBeUndefined()
})
