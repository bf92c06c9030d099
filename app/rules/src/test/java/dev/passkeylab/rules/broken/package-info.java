/// A house that breaks every rule: what `ArchitectureTests` proves its rules with. Nothing runs it.
package dev.passkeylab.rules.broken;
